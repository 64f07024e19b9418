package tw.anwang.directory;

import java.util.List;

/** What a name in a text means on a day. */
public sealed interface NameReading {

    /** Exactly this office. */
    record Found(OfficeRef office) implements NameReading {}

    /** An office that has ended before that day; {@code successors} go on with its work, the first named first. */
    record Succeeded(OfficeRef former, List<OfficeRef> successors) implements NameReading {
        public Succeeded {
            successors = List.copyOf(successors);
        }
    }

    /** Several offices bear the name, or one bears nearly it: a person chooses, the likeliest first. */
    record Ambiguous(List<OfficeRef> candidates) implements NameReading {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /** A group addressee; it stays one until somebody expands it. */
    record Group(GroupRef group) implements NameReading {}

    /** Nobody bears the name: it becomes an alias, a new office or an outside body ({@link OfficeChanges}). */
    record Unknown(String words) implements NameReading {}
}
