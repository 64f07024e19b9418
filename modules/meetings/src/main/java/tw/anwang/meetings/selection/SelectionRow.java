package tw.anwang.meetings.selection;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import tw.anwang.directory.OfficeId;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.due.Due;
import tw.anwang.meetings.tracked.Handling;

/** One point of the minutes with what is to become of it. */
@Entity
@Table(name = "meetings_selection_row")
public class SelectionRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "selection_id")
    private Selection selection;

    @Column(name = "item_id")
    private long itemId;

    private int position;

    @Enumerated(EnumType.STRING)
    private Handling handling;

    private String title;

    @Column(name = "lead_office_id")
    private Long leadOfficeId;

    @Column(name = "group_id")
    private Long groupId;

    @Embedded
    private Due due;

    private String note;

    @ElementCollection
    @CollectionTable(name = "meetings_selection_row_office", joinColumns = @JoinColumn(name = "row_id"))
    @Column(name = "office_id")
    private Set<Long> cos = new HashSet<>();

    protected SelectionRow() {}

    SelectionRow(Selection selection, long itemId, int position, Choice proposed) {
        this.selection = selection;
        this.itemId = itemId;
        this.position = position;
        choose(proposed);
    }

    final void choose(Choice choice) {
        handling = choice.handling();
        title = choice.title();
        leadOfficeId = choice.lead() == null ? null : choice.lead().value();
        groupId = choice.groupId();
        due = choice.due();
        note = choice.note();
        cos.retainAll(choice.cos());
        cos.addAll(choice.cos());
    }

    /** What is missing before this can be handed out. */
    Optional<RuleBroken> whyNotReady() {
        if (!handling.isHandedOut()) {
            return Optional.empty();
        }
        if (title.isEmpty()) {
            return Optional.of(new RuleBroken("meetings.selection.titleMissing", position));
        }
        if (groupId != null) {
            return Optional.of(new RuleBroken("meetings.selection.groupOpen", position, title));
        }
        return leadOfficeId == null
                ? Optional.of(new RuleBroken("meetings.selection.leadMissing", position, title))
                : Optional.empty();
    }

    public Choice choice() {
        return new Choice(handling, title, lead(), cos, groupId, due, note);
    }

    private OfficeId lead() {
        return leadOfficeId == null ? null : new OfficeId(leadOfficeId);
    }

    public Long id() {
        return id;
    }

    public long itemId() {
        return itemId;
    }

    public int position() {
        return position;
    }
}
