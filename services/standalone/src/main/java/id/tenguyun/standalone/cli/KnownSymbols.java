package id.tenguyun.standalone.cli;

import id.tenguyun.events.office.EffortKind;
import id.tenguyun.events.office.GrievanceFiler;
import id.tenguyun.events.office.GrievanceKind;
import java.util.Iterator;
import java.util.stream.Stream;

/** What may be chosen, for the help: all symbols but the one that stands for those of later. */
abstract class KnownSymbols implements Iterable<String> {

  private static final String LATER = "UNKNOWN";

  private final Enum<?>[] symbols;

  private KnownSymbols(Enum<?>[] symbols) {
    this.symbols = symbols;
  }

  @Override
  public Iterator<String> iterator() {
    return Stream.of(symbols).map(Enum::name).filter(name -> !name.equals(LATER)).iterator();
  }

  /** What a grievance may be about. */
  static final class OfGrievances extends KnownSymbols {
    OfGrievances() {
      super(GrievanceKind.values());
    }
  }

  /** Who may file one. */
  static final class OfFilers extends KnownSymbols {
    OfFilers() {
      super(GrievanceFiler.values());
    }
  }

  /** How an employer may have tried to find local workers. */
  static final class OfEfforts extends KnownSymbols {
    OfEfforts() {
      super(EffortKind.values());
    }
  }
}
