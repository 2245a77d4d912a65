/**
 * Words of the GS1 Core Business Vocabulary 2.0 as EPCIS 2.0 writes them in JSON: bare. Own words are URIs or
 * compact URIs (`ex:weighing`).
 */

/** CBV 2.0, 7.1. */
export const bizSteps = words(`accepting arriving assembling collecting commissioning consigning
  creating_class_instance cycle_counting decommissioning departing destroying disassembling dispensing encoding
  entering_exiting holding inspecting installing killing loading other packing picking receiving removing repackaging
  repairing replacing reserving retail_selling sampling sensor_reporting shipping staging_outbound stock_taking
  stocking storing transporting unloading unpacking void_shipping`)

/** CBV 2.0, 7.2. */
export const dispositions = words(`active available completeness_inferred completeness_verified conformant
  container_closed container_open damaged destroyed dispensed disposed encoded expired in_progress in_transit inactive
  mismatch_class mismatch_instance mismatch_quantity needs_replacement no_pedigree_match non_conformant
  non_sellable_other partially_dispensed recalled reserved retail_sold returned sellable_accessible
  sellable_not_accessible stolen unavailable unknown`)

/** CBV 2.0, 7.3. */
export const transactionTypes = words(
  'bol cert desadv inv pedigree po poc prodorder recadv rma testprd testres upevt',
)

/** CBV 2.0, 7.4. */
export const sourceTypes = words('location owning_party possessing_party')

/** CBV 2.0, 7.5. */
export const errorReasons = words('did_not_occur incorrect_data')

/**
 * Kinds of measurement of the GS1 Web Vocabulary. `EffectiveDoseRate` and `Molar_concentration` are not of its final
 * list; published events from before it carry them.
 */
export const measurements = words(`AbsoluteHumidity AbsorbedDose AbsorbedDoseRate Acceleration Altitude
  AmountOfSubstance AmountOfSubstancePerUnitVolume Angle AngularAcceleration AngularMomentum AngularVelocity Area
  Capacitance Conductance Conductivity Count Density Dimensionless DoseEquivalent DoseEquivalentRate DynamicViscosity
  EffectiveDoseRate ElectricCharge ElectricCurrent ElectricCurrentDensity ElectricFieldStrength Energy Exposure Force Frequency
  Illuminance Inductance Irradiance KinematicViscosity Length LinearMomentum Luminance LuminousFlux LuminousIntensity
  MagneticFlux MagneticFluxDensity MagneticVectorPotential Mass MassConcentration MassFlowRate MassPerAreaTime
  MemoryCapacity MolalityOfSolute MolarEnergy MolarMass MolarVolume Molar_concentration Power Pressure RadiantFlux
  RadiantIntensity Radioactivity RelativeHumidity Resistance Resistivity SolidAngle SpecificVolume Speed
  SurfaceDensity SurfaceTension Temperature Time Torque Voltage Volume VolumeFlowRate VolumeFraction VolumetricFlux
  Wavenumber`)

export const sensorAlerts = words('ALARM_CONDITION ERROR_CONDITION')

/** CBV 2.0, 7.6. */
export const components =
  words(`altitude axial_distance azimuth easting elevation_angle height latitude longitude
  northing polar_angle spherical_radius x y z`)

function words(list: string): readonly string[] {
  return list.split(/\s+/)
}
