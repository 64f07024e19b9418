package tw.anwang.meetings.register;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import tw.anwang.identity.Masking;
import tw.anwang.meetings.page.PageWords;

/** Deck and minutes side by side: confirming what matches, taking both into the register. */
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
    Masking masking;

    @Inject
    PageWords words;

    private Long id;
    private ImportChoices choices;
    private transient ImportView view;

    public void load() {
        if (id != null && choices == null) {
            choices = ImportChoices.of(imports.lines(id));
        }
    }

    public String keep() {
        imports.say(id, choices.said(), choices.out());
        words.done("countyRequest.import.kept");
        return "/meetings/countyRequestImport?faces-redirect=true&id=" + id;
    }

    /** What is chosen on the page is kept first. */
    public String takeOver() {
        imports.say(id, choices.said(), choices.out());
        words.done("countyRequest.import.taken", String.valueOf(taking.takeOver(id)));
        return "/meetings/countyRequestImport?faces-redirect=true&id=" + id;
    }

    public ImportView getView() {
        view = view == null ? ImportView.of(imports.byId(id), imports.lines(id), masking::text) : view;
        return view;
    }

    public String getCountyName() {
        return compiling.county(getView().brought().countyCode());
    }

    public ImportChoices getChoices() {
        return choices;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
