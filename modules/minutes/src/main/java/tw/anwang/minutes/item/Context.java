package tw.anwang.minutes.item;

import tw.anwang.minutes.Kind;

/**
 * What holds at a place of the tree.
 *
 * @param section key of the section (REPORT, TALK …), empty where unknown
 * @param itemKind kind of the agenda item above, or null
 * @param point kind that numbered points have here, or null
 * @param path the numbering so far
 * @param glue whether the next number follows the path without a dot (決定 + 一)
 * @param who who speaks here, or null
 * @param unit unit that speaks, asks or reports here, or null
 * @param requests whether requests of another body are dealt with here
 * @param earlier number of the earlier item dealt with here, or null
 * @param ofEarlier whether the item here is about earlier items
 */
record Context(
        String section,
        Kind itemKind,
        Kind point,
        String path,
        boolean glue,
        String who,
        String unit,
        boolean requests,
        String earlier,
        boolean ofEarlier) {
    static final Context ROOT = new Context("", null, null, "", false, null, null, false, null, false);

    Context at(String step) {
        String longer = path.isEmpty() || step.isEmpty() ? path + step : glue ? path + step : path + "." + step;
        return new Context(section, itemKind, point, longer, false, who, unit, requests, earlier, ofEarlier);
    }

    Context glued() {
        return new Context(section, itemKind, point, path, true, who, unit, requests, earlier, ofEarlier);
    }

    Context in(String sectionKey, boolean asking, boolean earlierItems) {
        return new Context(sectionKey, null, null, path, glue, null, null, asking, null, earlierItems);
    }

    Context item(Kind kind, String reporter, String number, boolean earlierItems) {
        return new Context(
                section, kind, null, path, glue, null, reporter, requests, number, ofEarlier || earlierItems);
    }

    Context points(Kind kind) {
        return new Context(section, itemKind, kind, path, glue, who, unit, requests, earlier, ofEarlier);
    }

    Context spokenBy(String speaker, String speakersUnit) {
        return new Context(section, itemKind, point, path, glue, speaker, speakersUnit, requests, earlier, ofEarlier);
    }

    Context asking(boolean asking) {
        return new Context(section, itemKind, point, path, glue, who, unit, asking, earlier, ofEarlier);
    }
}
