package tw.anwang.identity.sso;

import java.time.Instant;

/** A line of the mapping as its page shows it. @param role null where it gives an office alone; @param office empty where everywhere */
public record GroupMappingRow(long id, String group, String role, String office, String madeBy, Instant madeAt) {}
