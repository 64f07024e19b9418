package tw.anwang.identity.role;

import java.util.List;
import tw.anwang.directory.OfficeRef;

/**
 * What a person of an office would see with one role and nothing else.
 *
 * @param kinds one line per kind of record
 * @param obstacle key of the sentence that says why no rows are shown; null where they are
 */
public record RoleSight(Role role, OfficeRef office, List<Kind> kinds, String obstacle) {
    /**
     * @param permission that decides, in words
     * @param open whether the role has it
     * @param count of the demo's records that are seen; 0 where none may be shown
     * @param first names of the first of them
     */
    public record Kind(String label, String permission, boolean open, int count, List<String> first) {}

    public boolean isWithRows() {
        return obstacle == null;
    }
}
