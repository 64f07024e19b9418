package tw.anwang.intake.screening;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.anwang.desk.TypedOffices;
import tw.anwang.directory.OfficeId;
import tw.anwang.intake.dispatch.Receivers;
import tw.anwang.intake.page.PageWords;
import tw.anwang.intake.person.MaybeSame;
import tw.anwang.intake.person.PersonRow;
import tw.anwang.intake.report.EndReason;
import tw.anwang.intake.report.ReportSheetPage;
import tw.anwang.kernel.PageMessages;
import tw.anwang.kernel.Taipei;

/** 篩案: asking the other systems, and proposing what becomes of a report. */
@Named
@ViewScoped
public class ScreeningPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Screenings screenings;

    @Inject
    ScreeningSheets sheets;

    @Inject
    ReportSheetPage shown;

    @Inject
    TypedOffices offices;

    @Inject
    Receivers receivers;

    @Inject
    PageWords words;

    @Inject
    Clock clock;

    private int version;
    private final ScreeningTyped typed = new ScreeningTyped();
    private transient ScreeningSheet sheet;

    /** What is screened is what was read; where only one office can be meant, it stands there already. */
    public void load() {
        version = shown.getSheet().report().version();
        typed.setOutcome(getSheet().sure() == null ? null : getSheet().sure().toString());
    }

    public String ask() {
        screenings.ask(shown.getId());
        words.done("screening.asked");
        return "/intake/screening?faces-redirect=true&id=" + shown.getId();
    }

    public String propose() {
        OfficeId other = offices.one(typed.getOther(), Taipei.today(clock));
        Proposal proposal = typed.proposal(other);
        screenings.propose(shown.getId(), version, proposal);
        words.doneBut(
                "screening.proposed",
                receivers.warning(proposal.office()).stream().toList());
        return "/intake/report?faces-redirect=true&id=" + shown.getId();
    }

    public ScreeningSheet getSheet() {
        sheet = sheet == null ? sheets.beside(shown.getSheet()) : sheet;
        return sheet;
    }

    /** Who of other reports may be that person. */
    public String label(CheckRow check) {
        return check.label(PageMessages.locale());
    }

    /** How a person of this report is called. */
    public String person(MaybeSame same) {
        return shown.getSheet().people().stream()
                .filter(row -> row.id() == same.mine())
                .map(PersonRow::name)
                .flatMap(name -> Stream.ofNullable(name))
                .collect(Collectors.joining());
    }

    public EndReason[] getEndings() {
        return EndReason.values();
    }

    public ScreeningTyped getTyped() {
        return typed;
    }
}
