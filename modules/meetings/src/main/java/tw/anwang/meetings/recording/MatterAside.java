package tw.anwang.meetings.recording;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import tw.anwang.desk.TextLength;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.UtcInstant;
import tw.anwang.meetings.agenda.SettledMatters;

/** That a matter of the agenda is left out of the minutes on purpose, why and by whom; holds for each version of them. */
@Entity
@Table(name = "meetings_matter_aside")
public class MatterAside {
    private static final int REASON = 400;

    @Id
    @Column(name = "agenda_item_id")
    private long agendaItemId;

    private String reason;

    @Column(name = "put_by")
    private String putBy;

    @Convert(converter = UtcInstant.class)
    @Column(name = "put_at")
    private Instant putAt;

    protected MatterAside() {}

    /** @throws RuleBroken without a reason */
    MatterAside(long agendaItem, String reason, Actor me, Instant now) {
        this.agendaItemId = agendaItem;
        this.reason = TextLength.atMost(REASON, reason);
        this.putBy = me.name();
        this.putAt = now;
        if (this.reason == null) {
            throw new RuleBroken("meetings.recording.asideWhy");
        }
    }

    long agendaItem() {
        return agendaItemId;
    }

    AgendaSince.Aside of(SettledMatters.Standing matter) {
        return new AgendaSince.Aside(matter, reason, putBy, putAt);
    }

    /** Somebody else was first: those words stay. */
    RuleBroken already() {
        return new RuleBroken("meetings.recording.asideAlready", putBy, reason);
    }
}
