package tw.anwang.welfare.assessment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.UtcInstant;
import tw.anwang.welfare.familycase.Vulnerability;

/** An assessment as it was handed in. */
@Entity
@Table(name = "welfare_assessment")
public class Assessment {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "list_id")
    private long listId;

    @Column(name = "scale_id")
    private long scaleId;

    @Enumerated(EnumType.STRING)
    private Vulnerability grade;

    @ElementCollection
    @CollectionTable(name = "welfare_assessment_factor", joinColumns = @JoinColumn(name = "assessment_id"))
    @Column(name = "factor_id")
    private Set<Long> factors;

    @Embedded
    private AssessmentWords words;

    @Column(name = "writer_id")
    private long writerId;

    @Column(name = "writer_name")
    private String writerName;

    @Convert(converter = UtcInstant.class)
    @Column(name = "handed_in_at")
    private Instant handedInAt;

    protected Assessment() {}

    Assessment(
            long caseId,
            FactorList list,
            Scale scale,
            Collection<Factor> found,
            AssessmentWords words,
            Actor me,
            Instant now) {
        this.caseId = caseId;
        scale.need(words.home());
        scale.need(words.support());
        this.listId = list.id();
        this.scaleId = scale.id();
        this.grade = Factor.gravest(found);
        this.factors = found.stream().map(Factor::id).collect(Collectors.toSet());
        this.words = words;
        this.writerId = me.id().value();
        this.writerName = me.name();
        this.handedInAt = now;
    }

    public Long id() {
        return id;
    }

    /** The list by which it was made. */
    public long listId() {
        return listId;
    }

    /** The scale of its scores. */
    public long scaleId() {
        return scaleId;
    }

    public Vulnerability grade() {
        return grade;
    }

    /** Ids of the factors that were found. */
    public Set<Long> factors() {
        return factors;
    }

    public AssessmentWords words() {
        return words;
    }

    public String writerName() {
        return writerName;
    }

    public Instant handedInAt() {
        return handedInAt;
    }
}
