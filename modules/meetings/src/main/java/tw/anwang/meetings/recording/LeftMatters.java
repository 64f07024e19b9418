package tw.anwang.meetings.recording;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tw.anwang.meetings.page.PageWords;

/** On the page of minutes being typed: what the person typed of matters that somebody has removed meanwhile. */
@Named
@RequestScoped
public class LeftMatters {
    @Inject
    MatterDrafts drafts;

    @Inject
    RecordedItems items;

    @Inject
    PageWords words;

    private List<MatterDrafts.Left> left;

    /** None for who does not type these minutes. */
    public List<MatterDrafts.Left> of(RecordingSheet sheet) {
        if (left == null) {
            left = sheet.keeper()
                    ? drafts.leftOf(
                            sheet.recording().id(),
                            sheet.matters().values().stream()
                                    .flatMap(List::stream)
                                    .map(RecordingSheet.Matter::id)
                                    .collect(Collectors.toSet()))
                    : List.of();
        }
        return left;
    }

    /** Everything in it, line by line, to be read and copied. */
    public String text(MatterDrafts.Left one) {
        List<String> lines = new ArrayList<>();
        RecordedTyped typed = one.typed();
        line(lines, "recording.subject", typed.getSubject());
        line(lines, "recording.proposer", typed.getProposer());
        line(lines, "recording.explanation", typed.getExplanation());
        line(lines, "recording.suggestion", typed.getSuggestion());
        for (PointTyped point : typed.written()) {
            line(lines, "item.kind." + point.getKind(), point.getText());
            line(lines, "recording.point.who", point.getWho());
            line(lines, "recording.point.units", point.getUnits());
            line(lines, "recording.point.due", point.getDue());
        }
        return String.join("\n", lines);
    }

    private void line(List<String> lines, String label, String text) {
        if (text != null && !text.isBlank()) {
            lines.add(words.key(label) + "：" + text);
        }
    }

    public String bringBack(long recording, MatterDrafts.Left one) {
        long item = items.bringBack(recording, one);
        words.done("recording.left.broughtBack");
        return "/meetings/recordingItem?faces-redirect=true&id=" + item;
    }

    public String discard(long recording, MatterDrafts.Left one) {
        drafts.discard(recording, one.matter());
        words.done("recording.left.discarded");
        return "/meetings/recording?faces-redirect=true&id=" + recording;
    }
}
