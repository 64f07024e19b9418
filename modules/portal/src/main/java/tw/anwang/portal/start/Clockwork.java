package tw.anwang.portal.start;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import tw.anwang.desk.SearchUpkeep;
import tw.anwang.desk.Timetable;
import tw.anwang.identity.TrailCopy;
import tw.anwang.identity.TrailKeeper;
import tw.anwang.portal.health.CheckGauges;

/** Starts what runs by the clock, after the migrations made its table. */
@Singleton
@Startup
@DependsOn("Start")
@TransactionManagement(TransactionManagementType.BEAN)
public class Clockwork {
    @Resource(lookup = "java:app/jdbc/anwang")
    DataSource dataSource;

    @Resource
    ManagedExecutorService threads;

    @Resource
    ManagedScheduledExecutorService clock;

    @EJB
    ClockThread thread;

    @Inject
    Timetable timetable;

    @Inject
    SearchUpkeep search;

    @Inject
    TrailKeeper trail;

    @Inject
    TrailCopy copy;

    @Inject
    CheckGauges gauges;

    private Future<?> keeping;
    private Future<?> copying;

    @PostConstruct
    void begin() {
        timetable.begin(dataSource, asWorkOfAComponent(threads));
        search.begin(asWorkOfAComponent(threads));
        trail.begin();
        gauges.begin();
        keeping = clock.scheduleWithFixedDelay(trail::keep, TrailKeeper.SECONDS, TrailKeeper.SECONDS, TimeUnit.SECONDS);
        copying = clock.scheduleWithFixedDelay(copy::send, TrailCopy.SECONDS, TrailCopy.SECONDS, TimeUnit.SECONDS);
    }

    /** Threads that lend themselves to the portal: what runs on them is this component's, whoever asked for it. */
    public Executor asWorkOfAComponent(Executor lender) {
        return work -> lender.execute(() -> thread.run(work));
    }

    @PreDestroy
    void end() {
        timetable.end();
        search.end();
        keeping.cancel(false);
        copying.cancel(true);
        trail.end();
        copy.send();
    }
}
