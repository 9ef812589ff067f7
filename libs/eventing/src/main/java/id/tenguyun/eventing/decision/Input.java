package id.tenguyun.eventing.decision;

/**
 * One record of the inbox, as the domain sees it.
 *
 * @param <M> the service's sealed input type
 * @param moment the intake stamp and the inbox position
 * @param sender who sent it: a partner's id in lower case, {@code office}, {@code reference}, or
 *     the name of the service upstream; taken from the topic, never from the payload
 * @param submissionId the sender's own id for this submission ({@code ce_source} + {@code ce_id}),
 *     or topic-partition-offset where it gave none
 * @param message what it says
 */
public record Input<M>(Moment moment, String sender, String submissionId, M message) {}
