package tw.anwang.identity;

import java.util.List;

/**
 * The trail is in danger, in this transaction: those who audit the country are to be told at once (防護基準: 日誌處理失效即時告警).
 *
 * @param kind what is wrong; its words are {@code trail.alarm.<kind>} in identity's messages
 * @param words what it is about, such as the numbers of acts
 * @param auditors accounts of those who audit the country
 */
public record TrailAlarm(Kind kind, String words, List<AccountId> auditors) {
    public TrailAlarm {
        auditors = List.copyOf(auditors);
    }

    /** What is wrong. */
    public enum Kind {
        /** An act could not be written; what needed it was refused. */
        NOT_WRITTEN,
        /** Acts were not bound into the chain. */
        NOT_SEALED,
        /** Acts that were committed are gone. */
        MISSING,
        /** The end of the chain could not be written down outside the database. */
        NOT_ANCHORED,
        /** Acts wait to be copied to the syslog server. */
        NOT_COPIED,
        /** The archive of a finished year could not be made. */
        NOT_ARCHIVED,
        /** The daily check found acts that are not as they were written. */
        BROKEN
    }
}
