package tw.anwang.meetings.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import tw.anwang.kernel.UtcInstant;

/** What an opinion said before its office rewrote it. Written once and never touched again. */
@Entity
@Table(name = "meetings_opinion_before")
class EarlierOpinion {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "opinion_id")
    private long opinionId;

    private String text;

    @Convert(converter = UtcInstant.class)
    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "given_by")
    private String givenBy;

    protected EarlierOpinion() {}

    EarlierOpinion(Opinion now) {
        this.opinionId = now.id();
        this.text = now.text();
        this.givenAt = now.givenAt();
        this.givenBy = now.givenBy();
    }

    long opinionId() {
        return opinionId;
    }

    OpinionRow.Said said() {
        return new OpinionRow.Said(text, givenAt, givenBy);
    }
}
