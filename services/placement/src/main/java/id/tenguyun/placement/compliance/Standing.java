package id.tenguyun.placement.compliance;

import id.tenguyun.placement.message.ComplianceStatus;
import java.math.BigDecimal;

/**
 * Where an employer stood when it was last assessed.
 *
 * @param status against its floors
 * @param margin the least distance of a share to its floor; below 0 in breach
 */
public record Standing(ComplianceStatus status, BigDecimal margin) {}
