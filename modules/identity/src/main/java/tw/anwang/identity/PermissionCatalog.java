package tw.anwang.identity;

import java.util.List;

/**
 * The rights a module asks for: every module with rights has one bean of this type. The label of a right stands in the
 * module's own messages under {@code permission.<right>}, what it lets see under {@code permission.<right>.shows}, the
 * heading of all of them under {@code permissions.heading}. Tests prove that each right asked for anywhere is named here
 * and that each right named here is asked for.
 */
public interface PermissionCatalog {
    /** The bundle with the labels, such as {@code tw.anwang.meetings.messages}. */
    String bundle();

    /** The rights by name, such as {@code meetings.read}, in the order in which a role shows them. */
    List<String> permissions();

    /** What kind of power the right is: {@link Sphere#WORK}, which is the careful answer, unless a catalogue says otherwise. */
    default Sphere sphereOf(String permission) {
        return Sphere.WORK;
    }
}
