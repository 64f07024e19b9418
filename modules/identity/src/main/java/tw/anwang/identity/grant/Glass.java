package tw.anwang.identity.grant;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.Actor;
import tw.anwang.identity.GrantableKinds.Numbered;
import tw.anwang.identity.permission.IdentityPermissions;
import tw.anwang.identity.review.Review;
import tw.anwang.identity.review.Verdict;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.UtcInstant;

/** 緊急調閱: one record opened by a person out of scope, for hours, for a reason that a reviewer judges afterwards. */
@Entity
@Table(name = "identity_glass")
public class Glass {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @OneToOne(optional = false)
    @JoinColumn(name = "grant_id")
    private Grant grant;

    private String kind;

    @Column(name = "record_id")
    private long recordId;

    @Column(name = "record_words")
    private String recordWords;

    @Column(name = "lead_office_id")
    private long leadOfficeId;

    @Column(name = "account_id")
    private long accountId;

    private String reason;

    @Convert(converter = UtcInstant.class)
    @Column(name = "opened_at")
    private Instant openedAt;

    @Convert(converter = UtcInstant.class)
    private Instant until;

    @Column(name = "reviewing_office_id")
    private long reviewingOfficeId;

    @Column(name = "review_by")
    private LocalDate reviewBy;

    @Embedded
    private Review review;

    @Version
    private int version;

    protected Glass() {}

    Glass(Grant grant, String kind, Numbered record, OfficeId reviewing, LocalDate reviewBy, Actor me, Instant now) {
        this.grant = grant;
        this.kind = kind;
        recordId = record.id();
        recordWords = record.words();
        leadOfficeId = grant.owner().value();
        accountId = me.id().value();
        reason = grant.purpose();
        openedAt = now;
        until = grant.until();
        reviewingOfficeId = reviewing.value();
        this.reviewBy = reviewBy;
    }

    /** Signed off once, by a reviewer of an office that answers for the record, never by the person who opened it. */
    public Optional<RuleBroken> whyNotReview(Actor me) {
        if (review != null) {
            return Optional.of(new RuleBroken("identity.glass.reviewed"));
        }
        if (me.isOrActsFor(new AccountId(accountId))) {
            return Optional.of(new RuleBroken("identity.glass.own"));
        }
        return me.may(IdentityPermissions.REVIEW_GLASS) && (me.actsFor(reviewingOffice()) || me.actsFor(lead()))
                ? Optional.empty()
                : Optional.of(new RuleBroken("identity.glass.notReviewer"));
    }

    /** What was not reasonable is closed at once. */
    void review(Verdict said, String words, Actor me, Instant now) {
        whyNotReview(me).ifPresent(RuleBroken::refuse);
        if (said == null || words == null || words.isBlank()) {
            throw new RuleBroken("identity.glass.noVerdict");
        }
        review = new Review(said, words, me, now);
        if (said != Verdict.REASONABLE) {
            grant.happens(GrantAct.END, review.words(), me, now);
        }
    }

    public boolean isOverdue(LocalDate today) {
        return review == null && today.isAfter(reviewBy);
    }

    public Long id() {
        return id;
    }

    public long grant() {
        return grant.id();
    }

    public String kind() {
        return kind;
    }

    public long recordId() {
        return recordId;
    }

    /** The record as people call it. */
    public String recordWords() {
        return recordWords;
    }

    public OfficeId lead() {
        return new OfficeId(leadOfficeId);
    }

    /** Who opened it. */
    public AccountId account() {
        return new AccountId(accountId);
    }

    public String reason() {
        return reason;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant until() {
        return until;
    }

    public OfficeId reviewingOffice() {
        return new OfficeId(reviewingOfficeId);
    }

    public LocalDate reviewBy() {
        return reviewBy;
    }

    /** Null until it is reviewed. */
    public Review review() {
        return review;
    }

    public int version() {
        return version;
    }
}
