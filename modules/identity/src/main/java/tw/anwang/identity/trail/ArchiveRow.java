package tw.anwang.identity.trail;

import java.time.Instant;

/**
 * The archive of a year, as the page lists it.
 *
 * @param by name of the person; empty where the clock made it
 * @param state what can be said without reading it
 * @param checked when it was proven last, or null; @param faults what that found
 */
public record ArchiveRow(
        int year,
        long acts,
        long bytes,
        long unsealed,
        Instant madeAt,
        String by,
        State state,
        Instant checked,
        long faults) {
    /** Of an archive. */
    public enum State {
        /** Its seal has the right code and it has the right size. */
        SEALED,
        /** Its seal, or its size, is not what it was. */
        BROKEN,
        /** It is not in the folder any more: moved elsewhere, or lost. */
        ELSEWHERE
    }

    /** Of the Republic of China, as people here write it. */
    public int roc() {
        return year - ArchiveYear.ROC;
    }

    public boolean isHere() {
        return state != State.ELSEWHERE;
    }
}
