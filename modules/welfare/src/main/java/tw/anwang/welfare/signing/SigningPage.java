package tw.anwang.welfare.signing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tw.anwang.welfare.page.PageWords;

/** Reads many notes on one page. Keeps which were shown with their versions, and no text: what is signed is what was read. */
@Named
@ViewScoped
public class SigningPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Signing signing;

    @Inject
    PageWords words;

    private List<WaitingNote> notes;
    private long count;
    private final Map<Long, Boolean> chosen = new HashMap<>();
    private final Map<Long, String> why = new HashMap<>();
    private transient Map<Long, String> texts;

    public void load() {
        if (notes == null) {
            List<WaitingNote> read = signing.waiting();
            count = signing.count();
            texts = texts(read);
            notes = read.stream().map(WaitingNote::withoutWords).toList();
        }
    }

    private static Map<Long, String> texts(List<WaitingNote> read) {
        return read.stream().collect(Collectors.toMap(WaitingNote::id, WaitingNote::words));
    }

    /** What a note says. */
    public String words(WaitingNote note) {
        texts = texts == null ? texts(signing.waiting()) : texts;
        return texts.getOrDefault(note.id(), "");
    }

    public String sign() {
        signing.sign(notes.stream()
                .filter(note -> Boolean.TRUE.equals(chosen.get(note.id())))
                .collect(Collectors.toMap(WaitingNote::id, WaitingNote::version)));
        words.done("signing.signed");
        return again();
    }

    public String giveBack(WaitingNote note) {
        signing.giveBack(note.id(), note.version(), why.get(note.id()));
        words.done("signing.returned");
        return again();
    }

    private static String again() {
        return "/welfare/signing?faces-redirect=true";
    }

    /** How many wait, of which these are the first. */
    public long getCount() {
        return count;
    }

    public List<WaitingNote> getNotes() {
        return notes;
    }

    public Map<Long, Boolean> getChosen() {
        return chosen;
    }

    /** What is missing in a note, by its id. */
    public Map<Long, String> getWhy() {
        return why;
    }
}
