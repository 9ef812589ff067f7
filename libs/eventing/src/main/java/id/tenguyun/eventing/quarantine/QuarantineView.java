package id.tenguyun.eventing.quarantine;

import java.util.List;

/**
 * One entry as an operator may see it.
 *
 * @param digest SHA-256 of what rests in quarantine, hex
 * @param prefix what the first five bytes say of the schema
 * @param readableNow whether it could be read by now, because the registry has learned its schema
 * @param dump the first bytes, long numbers blanked; empty where people's data may be inside
 */
public record QuarantineView(
    QuarantineEntry entry, String digest, String prefix, boolean readableNow, List<String> dump) {}
