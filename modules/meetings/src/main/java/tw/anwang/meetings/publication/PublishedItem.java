package tw.anwang.meetings.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import tw.anwang.identity.SensitiveText;
import tw.anwang.meetings.minutes.ItemKind;
import tw.anwang.meetings.minutes.MinutesItem;

/** One point of published minutes, as it was approved: numbers of persons masked, whoever reads. */
@Entity
@Table(name = "meetings_published_item")
public class PublishedItem {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "publication_id")
    private long publicationId;

    @Column(name = "minutes_item_id")
    private long minutesItemId;

    private int position;

    @Enumerated(EnumType.STRING)
    private ItemKind kind;

    private String path;

    private String citation;

    private String words;

    private String offices;

    @Column(name = "due_words")
    private String dueWords;

    protected PublishedItem() {}

    /** @param offices names of those that are to do it; may be null */
    PublishedItem(long publicationId, int position, MinutesItem item, String offices, String due) {
        this.publicationId = publicationId;
        this.minutesItemId = item.id();
        this.position = position;
        this.kind = item.kind();
        this.path = item.path();
        this.citation = item.citation();
        this.words = SensitiveText.masked(item.text().replaceAll("\\s*\\n\\s*", ""));
        this.offices = SensitiveText.masked(offices);
        this.dueWords = SensitiveText.masked(due);
    }

    long minutesItemId() {
        return minutesItemId;
    }

    public ItemKind kind() {
        return kind;
    }

    /** Whether it stands below another one. */
    public boolean isBelow() {
        return !kind.heads();
    }

    public String citation() {
        return citation;
    }

    public String words() {
        return words;
    }

    public String offices() {
        return offices;
    }

    public String dueWords() {
        return dueWords;
    }
}
