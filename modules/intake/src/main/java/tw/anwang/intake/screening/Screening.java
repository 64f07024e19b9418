package tw.anwang.intake.screening;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.desk.TextLength;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.Actor;
import tw.anwang.intake.report.EndReason;
import tw.anwang.intake.report.ReportStep;
import tw.anwang.kernel.UtcInstant;
import tw.anwang.registry.HouseholdId;

/** What somebody proposed to become of a report, and what the second pair of eyes said. */
@Entity
@Table(name = "intake_screening")
public class Screening {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "report_id")
    private long reportId;

    @Column(name = "office_id")
    private Long officeId;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_reason")
    private EndReason endReason;

    private String why;

    @Column(name = "screened_by")
    private long screenedBy;

    @Column(name = "screened_for")
    private long screenedFor;

    @Column(name = "screened_name")
    private String screenedName;

    @Convert(converter = UtcInstant.class)
    @Column(name = "screened_at")
    private Instant screenedAt;

    /** Ids of people of other reports, between commas. */
    private String recognised;

    @Column(name = "household_id")
    private Long householdId;

    private Boolean agreed;

    @Column(name = "checked_by")
    private Long checkedBy;

    @Column(name = "checked_name")
    private String checkedName;

    @Convert(converter = UtcInstant.class)
    @Column(name = "checked_at")
    private Instant checkedAt;

    @Column(name = "checked_words")
    private String checkedWords;

    @Version
    private int version;

    protected Screening() {}

    /** @param office where it is to go, or null where it ends for that reason */
    public Screening(long report, OfficeId office, EndReason end, String why, Actor me, Instant now) {
        reportId = report;
        officeId = office == null ? null : office.value();
        endReason = end;
        this.why = TextLength.atMost(ReportStep.WORDS, why);
        screenedBy = me.id().value();
        screenedFor = me.scope().account();
        screenedName = me.name();
        screenedAt = now;
    }

    /** Whom somebody recognised and which household that means; it is done once somebody else agrees. */
    void recognise(Set<Long> others, HouseholdId household) {
        recognised = others.isEmpty()
                ? null
                : others.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
        householdId = household == null ? null : household.value();
    }

    /** Ids of the people of other reports who are said to be people of this one. */
    public Set<Long> recognised() {
        return recognised == null
                ? Set.of()
                : Arrays.stream(recognised.split(",")).map(Long::valueOf).collect(Collectors.toSet());
    }

    /** The household that the report becomes; null: a new one. */
    HouseholdId household() {
        return householdId == null ? null : new HouseholdId(householdId);
    }

    void check(boolean agrees, String words, Actor me, Instant now) {
        agreed = agrees;
        checkedWords = TextLength.atMost(ReportStep.WORDS, words);
        checkedBy = me.id().value();
        checkedName = me.name();
        checkedAt = now;
    }

    /** Whether the person screened it, or acts for who did, or it was done on the person's behalf (代理). */
    public boolean isBy(Actor me) {
        return me.isOrActsFor(new AccountId(screenedBy)) || me.isOrActsFor(new AccountId(screenedFor));
    }

    public Long id() {
        return id;
    }

    /** Where it is to go, or null where it is to end. */
    public OfficeId office() {
        return officeId == null ? null : new OfficeId(officeId);
    }

    public EndReason endReason() {
        return endReason;
    }

    public String why() {
        return why;
    }

    public String screenedName() {
        return screenedName;
    }

    public Instant screenedAt() {
        return screenedAt;
    }
}
