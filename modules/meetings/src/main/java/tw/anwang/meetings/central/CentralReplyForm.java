package tw.anwang.meetings.central;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import tw.anwang.directory.OfficeId;
import tw.anwang.meetings.page.PageWords;

/** What the offices asked answer to a request: read by all who see it, recorded by who may. */
@Named
@ViewScoped
public class CentralReplyForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CentralReplies replies;

    @Inject
    PageWords pageWords;

    private long item;
    private Long office;
    private long seen;
    private CentralState state;
    private String words;
    private transient CentralSheet sheet;

    public void load() {
        getSheet().mine().stream()
                .filter(one -> office == null || office.equals(one.officeId()))
                .findFirst()
                .ifPresent(one -> {
                    office = one.officeId();
                    seen = one.seen();
                    state = one.state();
                });
    }

    public String record() {
        replies.record(item, new OfficeId(office), seen, state, words);
        pageWords.done("central.recorded");
        return "/meetings/centralReply?faces-redirect=true&item=" + item + "&office=" + office;
    }

    public CentralSheet getSheet() {
        sheet = sheet == null ? replies.of(item) : sheet;
        return sheet;
    }

    /** Why nothing can be recorded, or an empty text. */
    public String getObstacle() {
        return pageWords.of(getSheet().obstacle());
    }

    public CentralState[] getStates() {
        return CentralState.values();
    }

    public long getItem() {
        return item;
    }

    public void setItem(long item) {
        this.item = item;
    }

    public Long getOffice() {
        return office;
    }

    public void setOffice(Long office) {
        this.office = office;
    }

    public CentralState getState() {
        return state;
    }

    public void setState(CentralState state) {
        this.state = state;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
