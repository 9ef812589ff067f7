package id.tenguyun.dashboard.figures;

import id.tenguyun.dashboard.facts.Place;

/**
 * One line in the account of a cell: this event changed the count by so much. The lines of a cell,
 * added up, are its count.
 *
 * @param number its place in the account, from 0
 */
public record Entry(Cell cell, long number, int change, Place event) {}
