package tw.anwang.meetings.regroup;

import java.io.Serializable;
import tw.anwang.meetings.tracked.Act;

/**
 * What a person wants to become of items.
 *
 * @param act 併案, 移列 or 分列
 * @param seriesId whose items are to choose from
 * @param words part of their number, title or text, or null
 * @param target number of the item that goes on, with 併案; series or body, with 移列
 */
public record Aim(Act act, long seriesId, String words, String target) implements Serializable {
    public Aim {
        words = words == null || words.isBlank() ? null : words.strip();
        target = target == null ? "" : target.strip();
    }
}
