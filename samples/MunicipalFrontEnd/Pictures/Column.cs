namespace MunicipalFrontEnd.Pictures;

/// <summary>A column of a picture, made of parts on top of each other.</summary>
/// <param name="Label">What it is about.</param>
/// <param name="Values">How high each part is.</param>
public sealed record Column(string Label, IReadOnlyList<long> Values);
