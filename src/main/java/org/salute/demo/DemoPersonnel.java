package org.salute.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.salute.personnel.entity.Deputy;
import org.salute.personnel.entity.Rank;
import org.salute.personnel.entity.Unit;
import org.salute.personnel.entity.UnitKind;

/**
 * The people of the demo office: a sheriff, a chief deputy, a major, three districts under captains, each with a
 * lieutenant and three squads under sergeants. Every line of supervisors ends at the sheriff.
 */
final class DemoPersonnel {

    static final String[] DISTRICTS = {"District 1", "District 2", "District 4"};

    private final LocalDate today;
    private final Random random;
    private final Map<String, Rank> ranks;
    private final Map<String, String[]> names = new HashMap<>();
    private final List<Unit> units = new ArrayList<>();
    private final List<Deputy> deputies = new ArrayList<>();
    private final Map<Unit, List<Deputy>> squads = new LinkedHashMap<>();
    private final Map<Unit, Deputy> leaders = new HashMap<>();
    private int nextNumber = 2100;

    /** @param ranks the office's ranks by their codes */
    DemoPersonnel(LocalDate today, Random random, Map<String, Rank> ranks) {
        this.today = today;
        this.random = random;
        this.ranks = ranks;
        DemoCsv.read("deputies.csv")
                .forEach(row -> names.put(
                        row.getField("key"), new String[] {row.getField("first_name"), row.getField("last_name")}));
        build();
    }

    private void build() {
        Unit office = unit("HCSO", "Hillsborough County Sheriff's Office", UnitKind.OFFICE, null);
        Unit patrol = unit("PATROL", "Patrol Operations", UnitKind.BUREAU, office);
        unit("ADMIN", "Administration", UnitKind.BUREAU, office);
        Deputy sheriff = deputy("Chad", "Chronister", 3200);
        serve(sheriff, office, "SHF", null);
        Deputy chief = hired("p64", office, "CDP", sheriff);
        Deputy major = hired("p63", patrol, "MAJ", chief);
        String[][] command = {{"p62", "p60"}, {"p61", "p59"}, {"p03", "p02"}};
        int sergeant = 58;
        int next = 5;
        for (int d = 0; d < DISTRICTS.length; d++) {
            Unit district = unit("D" + (d == 2 ? 4 : d + 1), DISTRICTS[d], UnitKind.DISTRICT, patrol);
            Deputy captain = hired(command[d][0], district, "CPT", major);
            Deputy lieutenant = hired(command[d][1], district, "LT", captain);
            for (char letter = 'A'; letter <= 'C'; letter++) {
                Unit squad =
                        unit(district.code() + letter, district.name() + ", Squad " + letter, UnitKind.SQUAD, district);
                boolean first = d == 2 && letter == 'A';
                Deputy leader = hired(first ? "p01" : "p" + sergeant--, squad, "SGT", lieutenant);
                squads.put(squad, new ArrayList<>());
                if (first) {
                    corporal(squad, leader);
                    Deputy pracht = deputy("Scott", "Pracht", 4471);
                    serve(pracht, squad, "DEP", leader);
                    squads.get(squad).add(pracht);
                }
                for (int i = 0; i < (first ? 4 : 5) && next <= 50; i++) {
                    member("p%02d".formatted(next++), squad, leader);
                }
                leaders.put(squad, leader);
            }
        }
    }

    private void corporal(Unit squad, Deputy leader) {
        Deputy whitfield = deputy(names.get("p04")[0], names.get("p04")[1], nextNumber++);
        whitfield.assign(squad, ranks.get("DEP"), leader, whitfield.hiredOn());
        whitfield.assign(squad, ranks.get("CPL"), leader, today.minusDays(400));
        squads.get(squad).add(whitfield);
    }

    private void member(String key, Unit squad, Deputy leader) {
        Deputy deputy = deputy(names.get(key)[0], names.get(key)[1], nextNumber++);
        List<Unit> others = List.copyOf(leaders.keySet());
        if (random.nextInt(5) == 0 && !others.isEmpty()) {
            Unit before = others.get(random.nextInt(others.size()));
            deputy.assign(before, ranks.get("DEP"), leaders.get(before), deputy.hiredOn());
            deputy.assign(squad, ranks.get("DEP"), leader, today.minusDays(150 + random.nextInt(300)));
        } else {
            serve(deputy, squad, "DEP", leader);
        }
        squads.get(squad).add(deputy);
    }

    private Deputy hired(String key, Unit unit, String rank, Deputy supervisor) {
        Deputy deputy = deputy(names.get(key)[0], names.get(key)[1], nextNumber++);
        serve(deputy, unit, rank, supervisor);
        return deputy;
    }

    private void serve(Deputy deputy, Unit unit, String rank, Deputy supervisor) {
        deputy.assign(unit, ranks.get(rank), supervisor, deputy.hiredOn());
    }

    private Deputy deputy(String first, String last, int badge) {
        LocalDate hired = today.minusYears(5).minusDays(random.nextInt(5000));
        Deputy deputy = new Deputy("%07d".formatted(badge), Integer.toString(badge), first, last, hired);
        deputy.certify("%06d".formatted(200000 + badge), hired.minusDays(60 + random.nextInt(200)));
        deputies.add(deputy);
        return deputy;
    }

    private Unit unit(String code, String name, UnitKind kind, Unit parent) {
        Unit unit = new Unit(code, name, kind, parent);
        units.add(unit);
        return unit;
    }

    /** Every unit, from the top. */
    List<Unit> units() {
        return units;
    }

    /** Everybody, from the sheriff. */
    List<Deputy> deputies() {
        return deputies;
    }

    /** The squads with those who serve in them today, without their sergeants. */
    Map<Unit, List<Deputy>> squads() {
        return squads;
    }

    /** The sergeant of a squad. */
    Deputy leader(Unit squad) {
        return leaders.get(squad);
    }

    /** The one with that last name. */
    Deputy named(String lastName) {
        return deputies.stream()
                .filter(d -> d.lastName().equals(lastName))
                .findFirst()
                .orElseThrow();
    }
}
