package id.tenguyun.dashboard.views;

/**
 * One district, as a place to live and a place to work.
 *
 * @param code district code, such as 65.01.04; for the placed of whom no finer domicile is known,
 *     or who live outside the province, the code of their regency, such as 35.78
 * @param residents people placed or at work now who live there
 * @param workers people placed or at work now at workplaces there
 * @param openings seats of accepted vacancies at workplaces there; see {@code SeatCount.openings}
 */
public record DistrictFigures(String code, int residents, int workers, int openings) {}
