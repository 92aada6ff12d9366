package org.salute.testing.server;

import java.util.List;
import org.jboss.arquillian.container.spi.Container;
import org.jboss.arquillian.container.spi.ContainerRegistry;
import org.jboss.arquillian.container.spi.client.deployment.Deployment;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.context.ContainerContext;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.container.AfterDeploy;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;

/** Arquillian deploys anew for every class; this makes the first deployment serve them all, until the suite ends. */
public class OneDeployment {

    private static DeploymentScenario scenario;
    private static boolean deployed;

    @Inject
    @ClassScoped
    private InstanceProducer<DeploymentScenario> scenarioOfClass;

    @Inject
    private Instance<ProtocolMetaData> metaData;

    @Inject
    private Instance<ContainerRegistry> containers;

    @Inject
    private Instance<ContainerContext> containerContext;

    /** What would be the class's own {@code @Deployment}. */
    public static class Generator
            implements org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator {
        @Override
        public List<DeploymentDescription> generate(TestClass testClass) {
            return List.of(new DeploymentDescription("salute", TestWar.create()).shouldBeTestable(true));
        }
    }

    public void generate(@Observes EventContext<GenerateDeployment> context) {
        if (scenario == null) {
            context.proceed();
            scenario = scenarioOfClass.get();
        } else {
            scenarioOfClass.set(scenario);
        }
    }

    public void deploy(@Observes EventContext<DeployManagedDeployments> context) {
        if (!deployed) {
            // Also when it fails: the other classes fail at once, not after one more try each.
            deployed = true;
            context.proceed();
        }
    }

    public void keep(@Observes EventContext<UnDeployManagedDeployments> context) {
        // Nothing: the next class needs it.
    }

    public void remember(@Observes AfterDeploy event) {
        HTTPContext http =
                metaData.get().getContexts(HTTPContext.class).iterator().next();
        RunningServer.at(http.getPort());
    }

    public void undeploy(@Observes(precedence = 100) AfterSuite event) throws Exception {
        if (scenario == null) {
            return;
        }
        for (Deployment deployment : scenario.deployedDeployments()) {
            Container<?> container =
                    containers.get().getContainer(deployment.getDescription().getTarget());
            containerContext.get().activate(container.getName());
            try {
                container
                        .getDeployableContainer()
                        .undeploy(deployment.getDescription().getTestableArchive());
                deployment.undeployed();
            } finally {
                containerContext.get().deactivate();
            }
        }
    }
}
