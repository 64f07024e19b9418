package tw.anwang.meetings.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import tw.anwang.directory.NewOffice;
import tw.anwang.directory.OfficeChanges;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeKind;
import tw.anwang.kernel.RuleBroken;

/** A name that the directory does not know becomes, on the spot, another name, a new office, or an outside body. */
@ApplicationScoped
class NewNames {
    /** The last character of an official name tells its level. */
    private static final Map<String, OfficeKind> LEVELS = new LinkedHashMap<>();

    static {
        LEVELS.put("署", OfficeKind.AGENCY);
        LEVELS.put("局", OfficeKind.BUREAU);
        LEVELS.put("中心", OfficeKind.CENTRE);
        LEVELS.put("所", OfficeKind.CENTRE);
        LEVELS.put("會", OfficeKind.COMMITTEE);
    }

    @Inject
    OfficeChanges changes;

    /** @param beside the office typed beside the name: whose other name it is, or the one above the new office */
    OfficeId learn(UnitTyped.Unknown as, String name, OfficeId beside) {
        return switch (as) {
            case ALIAS -> alias(name, needed(beside, "meetings.item.aliasOffice", name));
            case OFFICE ->
                changes.add(new NewOffice(
                        needed(beside, "meetings.item.parentMissing", name), name, null, kind(name), Set.of(), null));
            case OUTSIDE -> changes.add(NewOffice.outside(name));
            case LEAVE -> beside;
        };
    }

    private OfficeId alias(String name, OfficeId office) {
        changes.addAlias(office, name);
        return office;
    }

    private static OfficeId needed(OfficeId beside, String key, String name) {
        if (beside == null) {
            throw new RuleBroken(key, name);
        }
        return beside;
    }

    private static OfficeKind kind(String name) {
        return LEVELS.entrySet().stream()
                .filter(level -> name.endsWith(level.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(OfficeKind.DEPARTMENT);
    }
}
