package id.tenguyun.placement.message;

/**
 * Everything that the placement service decides. A record named as a contract is published; the
 * records of {@link NotedEvent} are its memory alone.
 */
public sealed interface PlacementEvent
    permits VacancyEvent, OutcomeEvent, RoundEvent, FigureEvent, RuleEvent, NotedEvent {}
