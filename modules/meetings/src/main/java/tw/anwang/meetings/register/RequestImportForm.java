package tw.anwang.meetings.register;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import tw.anwang.directory.CountyRef;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.Offices;
import tw.anwang.identity.Actor;
import tw.anwang.identity.CurrentUser;
import tw.anwang.kernel.Taipei;

/** Bringing a deck and minutes to be compared. */
@Named
@ViewScoped
public class RequestImportForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    RequestImports imports;

    @Inject
    CompilingOffices compiling;

    @Inject
    Offices offices;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    private Long minutes;
    private final RequestTyped typed = new RequestTyped();
    private String county;
    private transient Part file;
    private transient List<CountyRef> counties;
    private transient List<RequestImports.Choice> choices;

    public void load() {
        if (typed.getYear() == null) {
            typed.setYear(String.valueOf(Taipei.today(clock).getYear() - 1911));
            county = offices.byId(user.getMe().office())
                    .map(one -> one.countyCode())
                    .orElse(null);
        }
    }

    public String bring() throws IOException {
        boolean chosen = file != null && file.getSize() > 0;
        try {
            RequestImports.Deck deck =
                    chosen ? new RequestImports.Deck(file.getSubmittedFileName(), file::getInputStream) : null;
            long brought = imports.bring(county, typed.commonYear(), minutes, deck);
            return "/meetings/countyRequestImport?faces-redirect=true&id=" + brought;
        } finally {
            if (file != null) {
                file.delete(); // what the server put aside while it came in
            }
        }
    }

    /** Counties whose requests the person may bring. */
    public List<CountyRef> getCounties() {
        counties = counties == null ? counties() : counties;
        return counties;
    }

    private List<CountyRef> counties() {
        Actor me = user.getMe();
        boolean all = me.actsFor(compiling.programme());
        Map<String, Long> compilers = compiling.compilers();
        return offices.countiesAll().stream()
                .filter(one ->
                        all || compilers.containsKey(one.code()) && me.actsFor(new OfficeId(compilers.get(one.code()))))
                .toList();
    }

    public List<RequestImports.Choice> getMinutesChoices() {
        choices = choices == null ? imports.choices() : choices;
        return choices;
    }

    public RequestTyped getTyped() {
        return typed;
    }

    public Long getMinutes() {
        return minutes;
    }

    public void setMinutes(Long minutes) {
        this.minutes = minutes;
    }

    public String getCounty() {
        return county;
    }

    public void setCounty(String county) {
        this.county = county;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
