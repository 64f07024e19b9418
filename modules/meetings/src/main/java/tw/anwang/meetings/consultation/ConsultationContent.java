package tw.anwang.meetings.consultation;

import java.util.List;
import tw.anwang.identity.Sensitivity;

/** A draft as its owner hands it over. @param circle who sees it once it is sent */
record ConsultationContent(ConsultationWords words, List<DraftPoint> points, Sensitivity circle) {}
