package id.tenguyun.placement.round;

import id.tenguyun.placement.vacancy.Vacancy;
import java.util.ArrayList;
import java.util.List;

/** Whoever ranked vacancies goes by an order of her own. */
final class RankedWalk extends Walk {

  private final Offers offers;
  private final int[] order;
  private int at;
  private int index;

  RankedWalk(Seeker seeker, Offers offers) {
    super(seeker);
    this.offers = offers;
    List<Vacancy> hers = new ArrayList<>();
    for (int kind = 0; kind < seeker.kinds(); kind++) {
      for (OfferList list : seeker.lists(kind)) {
        list.forEach(offer -> hers.add(offers.vacancy(offer)));
      }
    }
    this.order = WorkerOrder.of(seeker.worker, hers).stream().mapToInt(offers::number).toArray();
  }

  @Override
  int next() {
    if (at == order.length) {
      return -1;
    }
    int offer = order[at++];
    index = seeker.indexOf(offers.kindOf(offer));
    return offer;
  }

  @Override
  void startAgain() {
    at = 0;
  }

  @Override
  int index() {
    return index;
  }
}
