package tw.anwang.meetings.register;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Where a request came from that was not written here: its place in the county's deck and in the minutes. */
@Embeddable
public class RequestSource {
    @Column(name = "bureau_name")
    private String bureauName;

    @Column(name = "deck_reference")
    private String deckReference;

    @Column(name = "minutes_reference")
    private String minutesReference;

    @Column(name = "minutes_item_id")
    private Long minutesItemId;

    public RequestSource() {}

    /** @param bureauName as written there, where it may be another than the office that leads here; null for the same */
    RequestSource(String bureauName, String deckReference, String minutesReference, Long minutesItemId) {
        this.bureauName = bureauName;
        this.deckReference = deckReference;
        this.minutesReference = minutesReference;
        this.minutesItemId = minutesItemId;
    }

    /** Whether it was read out of papers: nobody here typed its words. */
    public boolean isRead() {
        return deckReference != null || minutesReference != null;
    }

    public String bureauName() {
        return bureauName;
    }

    /** 社會局1, or null where the deck has it not. */
    public String deckReference() {
        return deckReference;
    }

    /** 參.一.(一).1, or null where the minutes have it not. */
    public String minutesReference() {
        return minutesReference;
    }

    public Long minutesItemId() {
        return minutesItemId;
    }
}
