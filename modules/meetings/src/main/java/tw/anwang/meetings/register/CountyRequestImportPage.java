package tw.anwang.meetings.register;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import tw.anwang.directory.CountyRef;
import tw.anwang.directory.Offices;
import tw.anwang.identity.Actor;
import tw.anwang.identity.CurrentUser;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.page.PageWords;

/** Bringing a deck and minutes, confirming what matches, taking both into the register. */
@Named
@ViewScoped
public class CountyRequestImportPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    RequestImports imports;

    @Inject
    TakingRequestsOver taking;

    @Inject
    CompilingOffices compiling;

    @Inject
    Offices offices;

    @Inject
    CurrentUser user;

    @Inject
    PageWords words;

    @Inject
    Clock clock;

    private Long id;
    private Long minutes;
    private final RequestTyped typed = new RequestTyped();
    private String county;
    private transient Part file;
    private ImportChoices choices;
    private transient ImportView view;

    public void load() {
        if (id != null && choices == null) {
            choices = ImportChoices.of(imports.lines(id));
        }
        if (id == null && typed.getYear() == null) {
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

    public String keep() {
        imports.say(id, choices.said());
        words.done("countyRequest.import.kept");
        return "/meetings/countyRequestImport?faces-redirect=true&id=" + id;
    }

    /** What is chosen on the page is kept first. */
    public String takeOver() {
        imports.say(id, choices.said());
        words.done("countyRequest.import.taken", String.valueOf(taking.takeOver(id)));
        return "/meetings/countyRequestImport?faces-redirect=true&id=" + id;
    }

    public ImportView getView() {
        view = view == null ? new ImportView(imports.byId(id), imports.lines(id)) : view;
        return view;
    }

    public String getCountyName() {
        return compiling.county(getView().brought().countyCode());
    }

    /** Counties whose requests the person may bring. */
    public List<CountyRef> getCounties() {
        Actor me = user.getMe();
        boolean all = me.actsFor(compiling.programme());
        return offices.countiesAll().stream()
                .filter(one ->
                        all || compiling.known(one.code()).filter(me::actsFor).isPresent())
                .toList();
    }

    public List<RequestImports.Choice> getMinutesChoices() {
        return imports.choices();
    }

    public ImportChoices getChoices() {
        return choices;
    }

    public RequestTyped getTyped() {
        return typed;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
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
