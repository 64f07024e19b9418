package tw.anwang.benchmark;

import java.util.List;
import java.util.Optional;

/** How many who click without a pause the portal serves, and after how many it serves no more. */
record Saturation(List<Point> points) {
    /** Less than that more for another number at once is noise. */
    private static final double GROWTH = 1.1;

    record Point(int atOnce, double perSecond) {}

    static Saturation of(List<Measured> loops) {
        return new Saturation(loops.stream()
                .map(loop -> new Point(loop.step().people(), loop.meter().perSecond()))
                .toList());
    }

    /** The first number after which the requests per second no longer grow by a tenth; none while they do. */
    Optional<Point> reached() {
        for (int i = 0; i + 1 < points.size(); i++) {
            double most = points.subList(i + 1, points.size()).stream()
                    .mapToDouble(Point::perSecond)
                    .max()
                    .orElseThrow();
            if (most < points.get(i).perSecond() * GROWTH) {
                return Optional.of(points.get(i));
            }
        }
        return Optional.empty();
    }

    String words() {
        return reached()
                .map(point -> "From %d at once on, requests per second no longer grow: %.0f a second."
                        .formatted(point.atOnce(), point.perSecond()))
                .orElse("Not reached: requests per second still grew by a tenth or more with the last number.");
    }
}
