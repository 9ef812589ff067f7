package id.tenguyun.placement.message;

import org.jspecify.annotations.Nullable;

/**
 * A requirement that is about the person and not about competence.
 *
 * @param statement in the employer's words
 * @param justification the lawful ground; null where none was given
 * @param legalBasis the rule that asks for it; null where none was given
 */
public record PersonalRequirement(
    RequirementKind kind,
    String statement,
    @Nullable RequirementJustification justification,
    @Nullable String legalBasis) {}
