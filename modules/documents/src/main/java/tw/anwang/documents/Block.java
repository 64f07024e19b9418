package tw.anwang.documents;

import java.util.List;
import java.util.Objects;

/** One piece of a paper, from top to bottom. */
public sealed interface Block
        permits Paragraph, Table, Block.Heading, Block.Numbered, Block.Labels, Block.PageBreak, Block.Signatures {

    /** A heading; level 1 is the name of the paper, centred and large, 2 and 3 head its parts. */
    record Heading(int level, String text) implements Block {
        public Heading {
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("heading level " + level);
            }
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * A paragraph behind its number, hanging. The mark is text, kept as the minutes have it; {@link Numbering} gives
     * the next one where the program counts.
     */
    record Numbered(int level, String mark, String text) implements Block {
        public Numbered {
            Numbering.requireLevel(level);
            Objects.requireNonNull(mark, "mark");
            Objects.requireNonNull(text, "text");
        }
    }

    /** {@code 時間：…}, or two on a line: {@code 主持人：…　　紀錄：…}. A long value hangs under its own beginning. */
    record Labels(List<Label> labels) implements Block {
        public Labels {
            labels = List.copyOf(labels);
            if (labels.isEmpty() || labels.size() > 2) {
                throw new IllegalArgumentException("one or two labels on a line, not " + labels.size());
            }
        }
    }

    /** One label without its colon, and what stands behind it. */
    record Label(String name, String value) {
        /** The label as printed, its colon included. */
        public String printed() {
            return name + "：";
        }
    }

    /** What follows begins on a new page. */
    record PageBreak() implements Block {}

    /** A line to sign on, one place for each role (承辦人, 科長, 機關首長 …). */
    record Signatures(List<String> roles) implements Block {
        public Signatures {
            roles = List.copyOf(roles);
            if (roles.isEmpty()) {
                throw new IllegalArgumentException("nobody signs");
            }
        }
    }
}
