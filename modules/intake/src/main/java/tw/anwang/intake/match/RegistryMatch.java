package tw.anwang.intake.match;

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
import java.util.List;
import java.util.stream.Collectors;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.UtcInstant;
import tw.anwang.registry.Candidate;
import tw.anwang.registry.HouseholdId;
import tw.anwang.registry.MatchReason;
import tw.anwang.registry.PersonId;

/** That somebody registered may be a person of a report, and what the screener said to it. */
@Entity
@Table(name = "intake_match")
public class RegistryMatch {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "report_id")
    private long reportId;

    @Column(name = "reported_person_id")
    private long reportedPersonId;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "household_id")
    private long householdId;

    @Column(name = "household_number")
    private String householdNumber;

    private String reasons;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Column(name = "judged_by")
    private Long judgedBy;

    @Column(name = "judged_name")
    private String judgedName;

    @Convert(converter = UtcInstant.class)
    @Column(name = "judged_at")
    private Instant judgedAt;

    @Version
    private int version;

    protected RegistryMatch() {}

    RegistryMatch(long report, long reported, Candidate found) {
        reportId = report;
        reportedPersonId = reported;
        personId = found.person().value();
        householdId = found.household().value();
        householdNumber = found.number();
        reasons = found.reasons().stream().map(Enum::name).collect(Collectors.joining(","));
    }

    /** Another word takes the place of the one before, until the screening is proposed. */
    void judge(Verdict said, Actor me, Instant now) {
        verdict = said;
        judgedBy = me.id().value();
        judgedName = me.name();
        judgedAt = now;
    }

    public long id() {
        return id;
    }

    long reportId() {
        return reportId;
    }

    public long reportedPersonId() {
        return reportedPersonId;
    }

    public PersonId person() {
        return new PersonId(personId);
    }

    public HouseholdId household() {
        return new HouseholdId(householdId);
    }

    public String householdNumber() {
        return householdNumber;
    }

    public List<MatchReason> reasons() {
        return Arrays.stream(reasons.split(",")).map(MatchReason::valueOf).toList();
    }

    /** Null: nothing was said yet. */
    public Verdict verdict() {
        return verdict;
    }

    public String judgedName() {
        return judgedName;
    }
}
