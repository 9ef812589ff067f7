package id.tenguyun.dashboard.figures;

/**
 * How many people came how far. Everyone is counted once at each stage, however often she reached
 * it, and stays counted when she leaves it again.
 *
 * @param graduates finished a training programme
 * @param certified were issued a certificate of competence
 * @param nominated were proposed to an employer
 * @param confirmed were accepted and accepted the seat themselves
 * @param started began to work
 */
public record Funnel(int graduates, int certified, int nominated, int confirmed, int started) {}
