namespace Vroegsignalering.Prioritisation;

/// <summary>A title with the place where it can be read.</summary>
/// <param name="Title">The title, such as <c>Data Protection Impact Assessment (DPIA)</c>.</param>
/// <param name="Link">The place.</param>
public sealed record AlgorithmRegisterLink(string Title, Uri Link);
