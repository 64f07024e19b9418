package tw.anwang.identity;

import java.util.List;

/**
 * What a look through the whole trail found.
 *
 * @param acts how many acts were looked at
 * @param unsealed how many of them are so new that no seal binds them yet
 * @param before how many were written before there was a chain: nothing can be said of them
 * @param removed how many lie no longer here but in archives, by rows that say so under the trail's key
 * @param faults empty where every act is as it was written; of very many the first
 */
public record TrailProof(long acts, long unsealed, long before, long removed, List<Fault> faults) {
    public TrailProof {
        faults = List.copyOf(faults);
    }

    /** What is wrong. */
    public enum Kind {
        /** An act's words are not those it was written with, or it stands at another place. */
        CHANGED,
        /** Acts are gone. */
        MISSING,
        /** Acts stand where none was written. */
        ADDED,
        /** A link of the chain does not fit the one before. */
        SEAL,
        /** The row of a node's run was changed or is gone. */
        WRITER,
        /** A link that was written down outside the database is not there any more. */
        ANCHOR,
        /** The row that says from where on a writer's acts are here was changed. */
        BEGIN,
        /** An archive, or its seal, is not as it was made. */
        ARCHIVE
    }

    /** @param numbers of the acts, such as {@code 17,20-25} */
    public record Fault(Kind kind, int writer, String numbers) {}

    public boolean holds() {
        return faults.isEmpty();
    }
}
