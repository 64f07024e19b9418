package tw.anwang.minutes.item;

import java.util.ArrayList;
import java.util.List;
import tw.anwang.minutes.Kind;
import tw.anwang.minutes.NamedUnit;
import tw.anwang.minutes.UnitRole;
import tw.anwang.minutes.line.Fold;
import tw.anwang.minutes.outline.Node;
import tw.anwang.minutes.units.UnitNames;

/** The units a point has by who speaks or proposes it, or is asked by its heading, before its own words name any. */
final class SpeakingUnits {
    private static final int LONGEST_HEADING = 80;

    private final UnitNames units;

    SpeakingUnits(UnitNames units) {
        this.units = units;
    }

    List<NamedUnit> of(Draft draft) {
        List<NamedUnit> all = new ArrayList<>();
        speaking(draft).forEach(name -> all.add(new NamedUnit(name, role(draft.kind()))));
        if (draft.kind() == Kind.REQUEST && draft.context().requests()) {
            String label =
                    draft.node().heading() == null ? "" : draft.node().heading().word();
            if (label.contains("中央") || draft.node().heading() == null && asksCentre(draft.node())) {
                all.add(new NamedUnit("中央", UnitRole.RECEIVER));
            }
        }
        return all;
    }

    /** The unit that speaks or proposes; of 王委員小明 nothing, of 社會局、衛生局 both. */
    private List<String> speaking(Draft draft) {
        if (draft.unit() == null) {
            return List.of();
        }
        String whole = Fold.tight(draft.unit());
        if (units.isNamed(whole)) {
            return List.of(whole);
        }
        List<String> names = units.in(Fold.tight(draft.unit())).stream()
                .map(UnitNames.Found::name)
                .toList();
        boolean person = draft.kind().heads() && !String.valueOf(draft.who()).contains("單位");
        return !names.isEmpty() || person ? names : List.of(draft.unit());
    }

    /** Whether a heading above says that the central government is asked. */
    private static boolean asksCentre(Node node) {
        for (Node above = node; above != null; above = above.parent()) {
            String said = above.words().text();
            boolean title = said.length() <= LONGEST_HEADING && said.contains("中央");
            if (title || above.heading() != null && above.heading().word().contains("中央")) {
                return true;
            }
        }
        return false;
    }

    private static UnitRole role(Kind kind) {
        return switch (kind) {
            case REPORT_ITEM, REPORT_POINT -> UnitRole.REPORTER;
            case DISCUSSION_ITEM, MOTION, REQUEST -> UnitRole.PROPOSER;
            default -> UnitRole.SPEAKER;
        };
    }
}
