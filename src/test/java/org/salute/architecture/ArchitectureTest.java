package org.salute.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.SessionScoped;
import jakarta.transaction.Transactional;
import org.junit.jupiter.api.Test;
import org.salute.account.boundary.OpenToAll;
import org.salute.account.boundary.Requires;

class ArchitectureTest {

    private static final JavaClasses SALUTE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.salute");

    private static final DescribedPredicate<JavaClass> A_BOUNDARY = DescribedPredicate.describe(
            "a transactional boundary",
            type -> type.getPackageName().endsWith(".boundary")
                    && type.isAnnotatedWith(ApplicationScoped.class)
                    && type.isAnnotatedWith(Transactional.class));

    @Test
    void roles_depend_downward_only() {
        Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("org.salute..")
                .layer("view")
                .definedBy("..view..")
                .layer("boundary")
                .definedBy("..boundary..")
                .layer("control")
                .definedBy("..control..")
                .layer("entity")
                .definedBy("..entity..")
                .layer("demo")
                .definedBy("org.salute.demo..")
                .whereLayer("view")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("demo")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("boundary")
                .mayOnlyBeAccessedByLayers("view", "boundary", "control", "demo")
                .check(SALUTE);
        noClasses()
                .that()
                .resideInAPackage("..entity..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("org.salute..boundary..", "org.salute..control..", "org.salute..view.."))
                .check(SALUTE);
    }

    @Test
    void platform_knows_no_feature() {
        noClasses()
                .that()
                .resideInAPackage("org.salute.platform..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "org.salute.account..",
                        "org.salute.audit..",
                        "org.salute.personnel..",
                        "org.salute.interaction..",
                        "org.salute.footage..",
                        "org.salute.reporting..",
                        "org.salute.home..",
                        "org.salute.demo.."))
                .check(SALUTE);
    }

    @Test
    void every_boundary_method_names_a_permission() {
        methods()
                .that()
                .areDeclaredInClassesThat(A_BOUNDARY)
                .and()
                .arePublic()
                .should()
                .beAnnotatedWith(Requires.class)
                .orShould()
                .beAnnotatedWith(OpenToAll.class)
                .check(SALUTE);
    }

    @Test
    void every_application_scoped_class_of_a_boundary_is_one_transaction() {
        classes()
                .that()
                .resideInAPackage("..boundary..")
                .and()
                .areAnnotatedWith(ApplicationScoped.class)
                .should()
                .beAnnotatedWith(Transactional.class)
                .check(SALUTE);
    }

    @Test
    void nothing_lives_in_the_session() {
        noClasses().should().beAnnotatedWith(SessionScoped.class).check(SALUTE);
    }

    @Test
    void entities_have_no_setters() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage("..entity..")
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(jakarta.persistence.Entity.class)
                .should(new com.tngtech.archunit.lang.ArchCondition<JavaMethod>("not be a setter") {
                    @Override
                    public void check(JavaMethod method, com.tngtech.archunit.lang.ConditionEvents events) {
                        if (method.getName().matches("set[A-Z].*")) {
                            events.add(com.tngtech.archunit.lang.SimpleConditionEvent.violated(
                                    method, method.getFullName() + " is a setter"));
                        }
                    }
                })
                .check(SALUTE);
    }
}
