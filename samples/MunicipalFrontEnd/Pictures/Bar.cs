namespace MunicipalFrontEnd.Pictures;

/// <summary>A bar of a picture.</summary>
/// <param name="Label">What it is about.</param>
/// <param name="Value">How long it is.</param>
/// <param name="Shown">What stands behind it.</param>
public sealed record Bar(string Label, long Value, string Shown);
