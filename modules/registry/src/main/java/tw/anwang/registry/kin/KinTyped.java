package tw.anwang.registry.kin;

import java.io.Serializable;
import java.time.LocalDate;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.registry.PersonId;

/** What stands in the fields: the first is … of the second. */
public class KinTyped implements Serializable {
    private static final long serialVersionUID = 1L;

    private Long person;
    private KinKind kind;
    private Long other;
    private LocalDate from;
    private LocalDate to;

    KinLine line() {
        if (person == null || kind == null || other == null) {
            throw new RuleBroken("registry.kin.missing");
        }
        return new KinLine(null, new PersonId(person), kind, new PersonId(other), from, to);
    }

    public KinKind[] getKinds() {
        return KinKind.values();
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }

    public KinKind getKind() {
        return kind;
    }

    public void setKind(KinKind kind) {
        this.kind = kind;
    }

    public Long getOther() {
        return other;
    }

    public void setOther(Long other) {
        this.other = other;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
