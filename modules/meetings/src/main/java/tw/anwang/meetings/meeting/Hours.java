package tw.anwang.meetings.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalTime;
import java.util.Objects;

/** From when to when, of a meeting whose day nobody knows yet; each null while unknown. */
@Embeddable
public class Hours implements Serializable {
    private static final long serialVersionUID = 1L;

    @Column(name = "hour_from")
    private String from;

    @Column(name = "hour_to")
    private String to;

    protected Hours() {}

    /** @return null where neither is known */
    public static Hours of(LocalTime from, LocalTime to) {
        if (from == null && to == null) {
            return null;
        }
        Hours hours = new Hours();
        hours.from = Objects.toString(from, null);
        hours.to = Objects.toString(to, null);
        return hours;
    }

    public LocalTime from() {
        return from == null ? null : LocalTime.parse(from);
    }

    public LocalTime to() {
        return to == null ? null : LocalTime.parse(to);
    }

    boolean isBackwards() {
        return from != null && to != null && to().isBefore(from());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hours hours && Objects.equals(from, hours.from) && Objects.equals(to, hours.to);
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, to);
    }
}
