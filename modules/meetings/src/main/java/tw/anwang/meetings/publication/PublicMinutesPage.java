package tw.anwang.meetings.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tw.anwang.identity.NotVisible;

/** The pages of published minutes, for everybody: {@code /public/meetings.xhtml} and {@code /public/minutes.xhtml?id=}. */
@Named
@RequestScoped
public class PublicMinutesPage {
    @Inject
    PublicMinutes minutes;

    @Inject
    Publishing publishing;

    private String words;
    private int page = 1;
    private long id;
    private PublicMinutes.Found found;
    private PublicHead head;
    private List<PublishedItem> items;

    /** @throws NotVisible where this portal publishes nothing */
    public void search() {
        if (!publishing.isOn()) {
            throw new NotVisible(Publications.KIND, "");
        }
        found = minutes.found(words, page);
    }

    /** @throws NotVisible where it is not, or not any more, open */
    public void load() {
        head = minutes.head(id).orElseThrow(() -> new NotVisible(Publications.KIND, id));
        items = minutes.items(id);
    }

    public PublicMinutes.Found getFound() {
        return found;
    }

    public PublicHead getHead() {
        return head;
    }

    public List<PublishedItem> getItems() {
        return items;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
