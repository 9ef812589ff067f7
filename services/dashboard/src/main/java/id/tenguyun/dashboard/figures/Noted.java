package id.tenguyun.dashboard.figures;

import id.tenguyun.dashboard.facts.Fact;
import id.tenguyun.dashboard.facts.Place;

/** A fact and where the log holds it. */
public record Noted(Fact fact, Place event) {}
