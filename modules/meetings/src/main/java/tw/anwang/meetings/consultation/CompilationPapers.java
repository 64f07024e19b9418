package tw.anwang.meetings.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;

/** Compilations that leave the house: each leaves a row in the trail. */
@ApplicationScoped
public class CompilationPapers {
    @Inject
    ConsultationSheets sheets;

    @Inject
    Offices offices;

    @Inject
    Trail trail;

    /** @param edition null: the newest. @throws NotVisible for who does not read all opinions on it */
    @Permitted("meetings.read")
    @Transactional
    public CompilationPaper of(long id, Integer edition) {
        ConsultationSheet sheet = sheets.byId(id, edition);
        if (sheet.board().isEmpty()) {
            throw new NotVisible(Consultation.KIND.name(), id);
        }
        Map<OfficeId, OfficeRef> known = offices.byIds(Stream.concat(
                        Stream.of(sheet.office()), sheet.board().stream().map(ConsultationSheet.BoardLine::office))
                .collect(Collectors.toSet()));
        CompilationPaper paper = new CompilationPaper(sheet, office -> Optional.ofNullable(known.get(office))
                .map(OfficeRef::name)
                .orElse(""));
        trail.record("export", Consultation.KIND.name(), id, paper.fileName());
        return paper;
    }
}
