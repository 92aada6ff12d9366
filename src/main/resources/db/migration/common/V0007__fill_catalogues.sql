-- What an office starts with; its administrators change it from here on. Retention figures are defaults, not law.

insert into interaction_category (id, code, name_en, name_es, guidance_en, guidance_es, active) values
    (1, '911_EDUCATION', '911 education', 'Educación sobre el 911', 'For calls where a deputy taught a caller, most often a child, what 911 is for. Say how the child responded. Leave out the address and every name.', 'Para llamadas en las que un agente enseñó a quien llamó, casi siempre un niño, para qué sirve el 911. Diga cómo respondió el niño. Omita la dirección y todo nombre.', true),
    (2, 'CHILD_AND_YOUTH', 'Children and youth', 'Niñez y juventud', 'For time given to a child or a young person outside a school program. Say what the deputy did, not who the child is.', 'Para el tiempo dedicado a un niño o joven fuera de un programa escolar. Diga qué hizo el agente, no quién es el menor.', true),
    (3, 'ELDER_CARE', 'Care of older adults', 'Atención a personas mayores', 'For help to an older adult: a visit, a repair, a warning against fraud. Do not describe the home or valuables.', 'Para ayuda a una persona mayor: una visita, un arreglo, un aviso contra el fraude. No describa la casa ni objetos de valor.', true),
    (4, 'MENTAL_HEALTH', 'Crisis and mental health', 'Crisis y salud mental', 'For patience with a person in crisis. Describe the approach; no diagnosis and no medical detail.', 'Para la paciencia con una persona en crisis. Describa el trato; ningún diagnóstico ni dato médico.', true),
    (5, 'DE_ESCALATION', 'De-escalation', 'Desescalada', 'For a conflict that ended without force because of what was said and how. Quote the words that worked.', 'Para un conflicto que terminó sin fuerza por lo que se dijo y cómo. Cite las palabras que funcionaron.', true),
    (6, 'LIFESAVING', 'Lifesaving', 'Salvamento de vidas', 'For first aid, rescue, or naloxone. Give the sequence and the times; leave out the patient''s identity and condition afterwards.', 'Para primeros auxilios, rescate o naloxona. Indique la secuencia y las horas; omita la identidad y el estado posterior del paciente.', true),
    (7, 'TRAFFIC_ASSIST', 'Help on the road', 'Ayuda en la carretera', 'For help to a driver beyond duty: a tire, fuel, a ride home. No license plates.', 'Para ayuda a un conductor más allá del deber: una llanta, combustible, un viaje a casa. Sin placas.', true),
    (8, 'SCHOOL', 'In schools', 'En las escuelas', 'For what a deputy did in or with a school. Name the school only if it agrees.', 'Para lo que un agente hizo en una escuela o con ella. Nombre la escuela solo si está de acuerdo.', true),
    (9, 'COMMUNITY_EVENT', 'Community event', 'Evento comunitario', 'For service at an event. Say what somebody went home with: knowledge, help, trust.', 'Para el servicio en un evento. Diga qué se llevó la gente: conocimiento, ayuda, confianza.', true),
    (10, 'ANIMAL', 'Animals', 'Animales', 'For help to an animal or its owner.', 'Para ayuda a un animal o a su dueño.', true),
    (11, 'LOST_AND_FOUND', 'Lost and found', 'Perdido y hallado', 'For a person, or a thing that matters to one, brought back. Say how it was found.', 'Para una persona, o algo que le importa, devuelto. Diga cómo se halló.', true),
    (12, 'HOMELESS_OUTREACH', 'Homeless outreach', 'Ayuda a personas sin hogar', 'For help to a person without a home. Say which service took over.', 'Para ayuda a una persona sin hogar. Diga qué servicio continuó.', true),
    (13, 'DISASTER', 'Storm and disaster', 'Tormenta y desastre', 'For service before, during and after a storm, flood or fire.', 'Para el servicio antes, durante y después de una tormenta, inundación o incendio.', true),
    (14, 'MENTORING', 'Mentoring', 'Mentoría', 'For what a deputy gave to a colleague, a recruit or an explorer.', 'Para lo que un agente dio a un colega, recluta o explorador.', true);

insert into call_type (id, code, name_en, name_es, active) values
    (1, '911_HANG_UP', '911 hang-up or open line', 'Llamada al 911 colgada o abierta', true),
    (2, 'WELL_BEING', 'Well-being check', 'Verificación de bienestar', true),
    (3, 'DISABLED_VEHICLE', 'Disabled vehicle', 'Vehículo averiado', true),
    (4, 'TRAFFIC_STOP', 'Traffic stop', 'Parada de tráfico', true),
    (5, 'CRASH', 'Crash', 'Choque', true),
    (6, 'DISTURBANCE', 'Disturbance', 'Disturbio', true),
    (7, 'MISSING_PERSON', 'Missing person', 'Persona desaparecida', true),
    (8, 'MEDICAL', 'Medical assist', 'Asistencia médica', true),
    (9, 'ANIMAL_CALL', 'Animal call', 'Llamada por animal', true),
    (10, 'SCHOOL_CALL', 'School call', 'Llamada de escuela', true),
    (11, 'COMMUNITY_CONTACT', 'Community contact', 'Contacto comunitario', true),
    (12, 'CITIZEN_ASSIST', 'Citizen assist', 'Ayuda a un ciudadano', true),
    (13, 'STORM_RESPONSE', 'Storm response', 'Respuesta a tormenta', true),
    (14, 'OTHER_CALL', 'Other', 'Otro', true);

insert into zone (id, code, name, active) values
    (1, 'D1-Z1', 'District 1, Zone 1', true),
    (2, 'D1-Z2', 'District 1, Zone 2', true),
    (3, 'D1-Z3', 'District 1, Zone 3', true),
    (4, 'D2-Z1', 'District 2, Zone 1', true),
    (5, 'D2-Z2', 'District 2, Zone 2', true),
    (6, 'D2-Z3', 'District 2, Zone 3', true),
    (7, 'D3-Z1', 'District 3, Zone 1', true),
    (8, 'D3-Z2', 'District 3, Zone 2', true),
    (9, 'D3-Z3', 'District 3, Zone 3', true),
    (10, 'D4-Z1', 'District 4, Zone 1', true),
    (11, 'D4-Z2', 'District 4, Zone 2', true),
    (12, 'D4-Z3', 'District 4, Zone 3', true);

insert into footage_category (id, code, name_en, name_es, retention_days, active) values
    (1, 'COMMUNITY', 'Community contact', 'Contacto comunitario', 90, true),
    (2, 'CALL_FOR_SERVICE', 'Call for service', 'Llamada de servicio', 180, true),
    (3, 'TRAFFIC', 'Traffic', 'Tráfico', 180, true),
    (4, 'TRAINING', 'Training', 'Capacitación', 730, true),
    (5, 'CASE', 'Case evidence', 'Evidencia de un caso', 1825, true),
    (6, 'SOCIAL_POST', 'Social post', 'Publicación en redes', null, true),
    (7, 'LIVE_VIDEO', 'Live video on a social platform', 'Video en vivo en una red social', 30, true),
    (8, 'THIRD_PARTY', 'Held by a third party', 'En poder de un tercero', null, true);

insert into rank_title (id, code, name, precedence) values
    (1, 'SHF', 'Sheriff', 1),
    (2, 'CDP', 'Chief Deputy', 2),
    (3, 'COL', 'Colonel', 3),
    (4, 'MAJ', 'Major', 4),
    (5, 'CPT', 'Captain', 5),
    (6, 'LT', 'Lieutenant', 6),
    (7, 'SGT', 'Sergeant', 7),
    (8, 'CPL', 'Corporal', 8),
    (9, 'DEP', 'Deputy', 9);
