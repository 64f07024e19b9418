package tw.anwang.registry.kin;

import java.io.Serializable;
import java.time.LocalDate;
import tw.anwang.kernel.RocDate;
import tw.anwang.registry.PersonId;

/**
 * One person is something to another.
 *
 * @param id null before it is saved
 * @param kind what {@code person} is to {@code other}: {@code PARENT} says that {@code person} is the parent
 * @param from first day, or null where nobody knows; of a couple the wedding
 * @param to last day, or null: still; of a couple the divorce
 */
public record KinLine(Long id, PersonId person, KinKind kind, PersonId other, LocalDate from, LocalDate to)
        implements Serializable {

    /** The same seen from the other side. */
    public KinLine turned() {
        return new KinLine(id, other, kind.seenFromOther(), person, from, to);
    }

    /** As it is stored: the parent first, of equals whoever was registered first. */
    KinLine asStored() {
        boolean turn = kind.isChildhood() || !kind.isParenthood() && person.value() > other.value();
        return turn ? turned() : this;
    }

    public boolean isOf(PersonId who) {
        return person.equals(who) || other.equals(who);
    }

    boolean isBetween(PersonId one, PersonId another) {
        return isOf(one) && isOf(another);
    }

    /** 88/5/1–101/3/2, or what of it is known. */
    public String span() {
        return from == null && to == null ? "" : RocDate.format(from) + "–" + RocDate.format(to);
    }
}
