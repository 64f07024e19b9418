package tw.anwang.meetings.register;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import tw.anwang.meetings.page.PageWords;

/** One request with its whole story, and what bureau and head do with it. */
@Named
@ViewScoped
public class CountyRequestPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    RequestSheets sheets;

    @Inject
    CountyRequests requests;

    @Inject
    PageWords words;

    private long id;
    private int version;
    private String said;
    private transient RequestSheet sheet;

    public void load() {
        version = getSheet().version();
    }

    public String handIn() {
        requests.handIn(id);
        return again("countyRequest.handedIn");
    }

    public String approve() {
        if (changedSince()) {
            return null;
        }
        requests.approve(id, version);
        return again("countyRequest.approved");
    }

    public String giveBack() {
        if (changedSince()) {
            return null;
        }
        requests.giveBack(id, version, said);
        return again("countyRequest.givenBack");
    }

    public String withdraw() {
        requests.withdraw(id, said);
        return again("countyRequest.withdrawn");
    }

    /** Whether somebody was faster: then the page shows what is there now, says so and does nothing. */
    boolean changedSince() {
        int shown = version;
        version = fresh().version();
        if (version != shown) {
            words.changedSince();
        }
        return version != shown;
    }

    String again(String key) {
        words.done(key);
        return "/meetings/countyRequest?faces-redirect=true&id=" + id;
    }

    public RequestSheet getSheet() {
        sheet = sheet == null ? sheets.byId(id) : sheet;
        return sheet;
    }

    /** As it is now, whatever was shown before. */
    RequestSheet fresh() {
        sheet = null;
        return getSheet();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    /** Reason of giving back or withdrawing. */
    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }
}
