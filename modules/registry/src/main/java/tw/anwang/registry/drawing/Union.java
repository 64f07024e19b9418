package tw.anwang.registry.drawing;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tw.anwang.registry.PersonId;
import tw.anwang.registry.kin.KinKind;

/**
 * People who belong together as a couple, or as the parents of the same children, with these children.
 *
 * @param one null for brothers and sisters whose parents are not known
 * @param two null where one parent alone is known
 * @param kind what they are to each other, null where they are only parents together
 * @param ended whether they parted
 */
record Union(PersonId one, PersonId two, KinKind kind, boolean ended, List<Child> children) {

    /** @param adopted whether it was taken in and not born to them */
    record Child(PersonId person, boolean adopted) {}

    boolean isPair() {
        return one != null && two != null;
    }

    List<PersonId> parents() {
        return Stream.of(one, two).filter(Objects::nonNull).toList();
    }

    /** Class of the line between the two. */
    String style() {
        return kind == KinKind.PARTNER || kind == null ? "couple loose" : "couple";
    }
}
