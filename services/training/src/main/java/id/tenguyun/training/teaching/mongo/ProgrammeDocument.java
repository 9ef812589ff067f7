package id.tenguyun.training.teaching.mongo;

import java.util.List;

/** A programme of the catalogue; its id is the programme code. */
public record ProgrammeDocument(
    String programmeCode, String title, String schemeCode, List<String> units) {

  /** The collection. */
  public static final String COLLECTION = "programmes";
}
